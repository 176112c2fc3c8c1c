//! Long work that is done once at a time, beside the window, and can be stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether such work is under way, and whether somebody has stopped it.
#[derive(Debug, Default)]
pub struct Turns {
    under_way: AtomicBool,
    stopped: AtomicBool,
}

/// Says that the work has ended, however it ended.
#[derive(Debug)]
pub struct Turn(Arc<Turns>);

impl Turns {
    /// Begins; nothing where it is under way already.
    pub fn take(self: &Arc<Self>) -> Option<Turn> {
        let free = !self.under_way.swap(true, Ordering::SeqCst);
        free.then(|| {
            self.stopped.store(false, Ordering::SeqCst);
            Turn(Arc::clone(self))
        })
    }

    /// Whether it is under way.
    pub fn is_under_way(&self) -> bool {
        self.under_way.load(Ordering::SeqCst)
    }

    /// Stops it.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }
}

impl Turn {
    /// Whether somebody has stopped it.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::SeqCst)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.under_way.store(false, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_at_a_time_and_a_stop_is_for_this_one_only() {
        let turns = Arc::new(Turns::default());
        let first = turns.take().expect("free");
        assert!(turns.take().is_none(), "taken");
        turns.stop();
        assert!(first.is_stopped());
        drop(first);
        assert!(!turns.take().expect("free again").is_stopped(), "a new turn is not stopped");
    }
}
