lock-your-clinic = Your clinic
lock-problem = { $problem }. Do not copy over it.
lock-recovery-hint = 7 groups of 4, from the paper
lock-show = Show
lock-opening = Opening…
lock-unlock = Unlock
lock-stays = Everything stays on this computer, encrypted.
lock-drafts = Drafts are kept when the screen locks.
