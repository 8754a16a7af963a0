//! The one hot loop: points of many residents from columns of bins, sixteen at a time.
//!
//! A bin is looked up in a table of sixteen bytes, which processors do in one instruction for sixteen residents at once
//! (`i8x16.swizzle`, `pshufb`, `tbl`). Points above 255 take a second table for their high bytes. Each function has a twin in
//! [`scalar`] that gives the same on every input.

use wide::{u8x16, u16x8};

/// Bins of a column, that of a missing answer among them.
pub const BINS: usize = 16;

/// The points of each bin.
pub type Points = [u16; BINS];

/// Residents that are looked up at once.
const LANES: usize = 16;
/// Residents whose sums stay in the first cache while all columns are added.
const BLOCK: usize = 2_048;

/// Sums the points of each resident over all columns, beginning with `base`. All columns are as long as `sums`; a bin of
/// sixteen or more has no points.
pub fn sum(base: u16, columns: &[(&[u8], Points)], sums: &mut [u16]) {
    for (block, sums) in sums.chunks_mut(BLOCK).enumerate() {
        sums.fill(base);
        for (column, points) in columns {
            let start = block * BLOCK;
            let bins = column.get(start..start + sums.len()).unwrap_or_default();
            add(bins, points, sums);
        }
    }
}

/// Adds the points of one column to the sums, or, for points that wrap around, takes them off.
pub fn add(bins: &[u8], points: &Points, sums: &mut [u16]) {
    let look_up = LookUp::of(points);
    let (sixteens, rest) = bins.as_chunks::<LANES>();
    let (sums, last) = sums.split_at_mut(sixteens.len() * LANES);
    for (bins, sums) in sixteens.iter().zip(sums.as_chunks_mut::<LANES>().0) {
        let [low, high] = look_up.points(bins);
        let (first, second) = sums.split_at_mut(LANES / 2);
        store(load(first) + low, first);
        store(load(second) + high, second);
    }
    scalar::add(rest, points, last);
}

/// What sixteen bins at a time are looked up in.
struct LookUp {
    low: u8x16,
    /// If any points are above 255.
    high: Option<u8x16>,
}

impl LookUp {
    fn of(points: &Points) -> Self {
        let low = points.map(|points| points as u8);
        let high = points.map(|points| (points >> 8) as u8);
        LookUp { low: u8x16::from(low), high: high.iter().any(|byte| *byte != 0).then(|| u8x16::from(high)) }
    }

    /// The points of eight and of the other eight.
    #[inline]
    fn points(&self, bins: &[u8; LANES]) -> [u16x8; 2] {
        let bins = u8x16::from(*bins);
        let low = self.low.shuffle_zeroing(bins).to_array();
        let wide = |half: usize| {
            let mut points = [0u16; 8];
            for (place, point) in points.iter_mut().enumerate() {
                *point = low.get(half * 8 + place).copied().unwrap_or(0).into();
            }
            u16x8::from(points)
        };
        let [first, second] = [wide(0), wide(1)];
        let Some(high) = &self.high else { return [first, second] };
        let high = high.shuffle_zeroing(bins).to_array();
        let shifted = |half: usize| {
            let mut points = [0u16; 8];
            for (place, point) in points.iter_mut().enumerate() {
                *point = u16::from(high.get(half * 8 + place).copied().unwrap_or(0)) << 8;
            }
            u16x8::from(points)
        };
        [first | shifted(0), second | shifted(1)]
    }
}

#[inline]
fn load(sums: &[u16]) -> u16x8 {
    let mut eight = [0; 8];
    eight.copy_from_slice(sums);
    u16x8::from(eight)
}

#[inline]
fn store(eight: u16x8, sums: &mut [u16]) {
    sums.copy_from_slice(&eight.to_array());
}

/// The same, one resident at a time.
pub mod scalar {
    use super::Points;

    /// The twin of [`super::sum`].
    pub fn sum(base: u16, columns: &[(&[u8], Points)], sums: &mut [u16]) {
        sums.fill(base);
        for (column, points) in columns {
            add(column, points, sums);
        }
    }

    /// The twin of [`super::add`].
    pub fn add(bins: &[u8], points: &Points, sums: &mut [u16]) {
        for (bin, sum) in bins.iter().zip(sums) {
            *sum = sum.wrapping_add(points.get(usize::from(*bin)).copied().unwrap_or(0));
        }
    }
}
