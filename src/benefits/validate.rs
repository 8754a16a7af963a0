//! The rules that the benefits must keep. All broken ones are listed, by path.

use super::{Benefit, Benefits, MOST_THINGS, Offer};
use crate::{
    fault::{Fault, Faults},
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE},
};

/// Below this few benefits could be asked for by name; above it the counts of [`super::Totals`] would not hold.
const MOST_BENEFITS: usize = 250;

impl Benefits {
    /// Checks every rule: names unique, industries known, requirements that can be met, sums that make sense.
    ///
    /// # Errors
    /// Every fault, with its path: `benefits[7].requirement[0]`.
    pub fn validate(&self) -> Result<(), Faults> {
        let mut faults = Faults::new();
        if self.benefits.len() > MOST_BENEFITS {
            faults.push(Fault::new("benefits", format!("are more than {MOST_BENEFITS}")));
        }
        if self.things.iter().any(|&place| place >= MOST_THINGS) {
            faults.push(Fault::new("benefits", format!("waive deposits for more than {MOST_THINGS} things")));
        }
        let mut earlier: Vec<&str> = Vec::new();
        for (at, benefit) in self.benefits.iter().enumerate() {
            let path = format!("benefits[{at}]");
            if earlier.contains(&benefit.benefit.as_str()) {
                faults.push(Fault::new(&path, format!("\"{}\" stands twice", benefit.benefit)));
            }
            if !self.industries.contains(&benefit.industry) {
                let text = format!("\"{}\" is not listed in industries", benefit.industry);
                faults.push(Fault::new(format!("{path}.industry"), text));
            }
            let range = Some((LOWEST_SCORE, HIGHEST_SCORE));
            benefit.requirement.check(&format!("{path}.requirement"), range, &earlier, &mut faults);
            benefit.check_offer(&path, &mut faults);
            earlier.push(&benefit.benefit);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

impl Benefit {
    fn check_offer(&self, path: &str, faults: &mut Faults) {
        match self.offer {
            Offer::CreditLine { from_yuan, to_yuan, .. } if from_yuan > to_yuan => {
                let text = format!("the line falls from {from_yuan} to {to_yuan} yuan as the score rises");
                faults.push(Fault::new(format!("{path}.offer"), text));
            }
            Offer::Deposit { deposit_yuan: 0, .. } | Offer::PayLater { quota_yuan: 0, .. } => {
                faults.push(Fault::new(format!("{path}.offer"), "a sum of nothing is no offer"));
            }
            _ => {}
        }
    }
}
