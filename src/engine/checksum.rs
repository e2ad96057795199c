//! A checksum of a session's state, for the checkpoints in session logs: two runs that agree here agree everywhere.

use super::state::*;

/// FNV-1a over 64-bit words.
struct Sum(u64);

impl Sum {
    fn add(&mut self, word: u64) {
        for byte in word.to_le_bytes() {
            self.0 ^= u64::from(byte);
            self.0 = self.0.wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
    fn float(&mut self, x: f64) {
        self.add(x.to_bits());
    }
}

pub(super) fn of(s: &Session) -> u64 {
    let mut sum = Sum(0xCBF2_9CE4_8422_2325);
    for word in [s.seed, s.now.0, s.phase as u64, s.prepared, u64::from(s.prep_left_ms), u64::from(s.allowance_cents)] {
        sum.add(word);
    }
    let t = &s.trainee;
    sum.add(t.at.0 as u64);
    sum.add(t.at.1 as u64);
    sum.add(t.busy.map_or(0, |b| b.until.0));
    sum.add(u64::from(t.seq));
    for station in &s.stations {
        sum.add(u64::from(station.busy) << 32 | u64::from(station.seated) << 16 | station.queue.len() as u64);
    }
    for fault in &s.faults {
        sum.add(fault.next.0 ^ u64::from(fault.on));
    }
    for (slot, c) in s.present.iter().enumerate() {
        if c.doing == Doing::Away {
            continue;
        }
        for word in
            [u64::from(c.id.0), u64::from(c.seq), c.done, c.running, c.due, c.own_at.0, c.felt, c.hurt, c.served]
        {
            sum.add(word);
        }
        sum.add(c.things);
        sum.add(c.over);
        for left in c.left.chunks(4) {
            sum.add(left.iter().fold(0, |word, x| word << 16 | u64::from(*x)));
        }
        sum.add(c.strayed);
        sum.add(c.astray.map_or(0, |station| u64::from(station.0) + 1));
        for x in [c.valence, c.arousal, c.engagement, c.motivation, c.strain, c.waited_felt_ms, c.patience_ms] {
            sum.float(x);
        }
        sum.float(c.wait.map_or(0.0, |w| w.felt_ms));
        for i in 0..s.plan.row {
            sum.float(s.know_at(slot, i));
        }
    }
    for (c, e, conf) in &s.notes {
        sum.add(u64::from(c.0) << 32 | u64::from(e.0) << 8 | u64::from(*conf));
    }
    sum.0
}
