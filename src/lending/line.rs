//! A line across a scale.

use serde::Serialize;

/// Where the line is drawn for a group: everyone above the cut-off is accepted, and of those who stand on it a share, by lot.
///
/// Scores are whole numbers, so a cut-off alone meets an equal share of two groups by luck only. Hardt, Price and Srebro (2016)
/// mix two neighbouring cut-offs by chance; that is the same as a lot among those who stand between the two.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// The lowest score with which somebody is accepted; `None` if nobody is.
    pub cut_off: Option<u16>,
    /// Which share of those with just this score is accepted, above 0 to 1; 0 if there is no cut-off.
    pub share_on_cut_off: f64,
}

impl Line {
    /// A line above everyone.
    pub const NOBODY: Line = Line { cut_off: None, share_on_cut_off: 0.0 };

    /// A line without a lot.
    #[must_use]
    pub fn from(cut_off: u16) -> Self {
        Line { cut_off: Some(cut_off), share_on_cut_off: 1.0 }
    }

    /// Which share of those with a score is accepted.
    #[must_use]
    pub fn accepts(&self, score: u16) -> f64 {
        match self.cut_off {
            Some(cut_off) if score > cut_off => 1.0,
            Some(cut_off) if score == cut_off => self.share_on_cut_off,
            _ => 0.0,
        }
    }
}
