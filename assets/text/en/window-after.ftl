# After closing: what is kept on file, thought back on, followed up.

game-closing-title = The house is closed
game-closing-guests = Today’s guests
game-closing-nobody = Nobody came today.
game-closing-filed = { $n ->
    [one] { $n } thing done
   *[other] { $n } things done
}
game-closing-about = About { $who }
game-closing-explain = What is kept on file will be known next time. A wrong note will annoy the guest.
game-closing-Record = Keep on file
game-closing-Record-what = For the next visit
game-closing-Reflect = Think back
game-closing-Reflect-what = Press if this guest is the answer
game-closing-FollowUp = Follow up
game-closing-FollowUp-what = A sign after the visit
game-closing-done = Done.
game-closing-too-dear = The allowance does not reach that far.
game-closing-said = Done: { $what }
game-closing-free = None of this has to be done. What is done stays.
game-closing-on = On to your guess
