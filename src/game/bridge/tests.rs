//! Playing through the bridge gives the same log as playing the same acts anywhere else.
