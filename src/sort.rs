//! The one sort of the crate: every instance of the standard library's is some kilobytes of wasm, its heap a tenth of that.

use std::collections::BinaryHeap;

/// Sorts by a number, the lowest first; equal ones keep their order.
pub(crate) fn sort_by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let order: Vec<(u64, usize)> = items.iter().map(key).zip(0..).collect();
    if order.is_sorted() {
        return;
    }
    let order = BinaryHeap::from(order).into_sorted_vec();
    let mut from: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|(_, place)| from.get_mut(place)?.take()));
}

/// The key of what comes first if its number is high: the opposite of the number itself.
pub(crate) fn highest_first(number: impl Into<u64>) -> u64 {
    u64::MAX - number.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_order_is_put_right() {
        for length in 0..40_usize {
            let mut numbers: Vec<u64> = (0..length as u64).map(|number| number * 7_919 % 31).collect();
            let mut expected = numbers.clone();
            expected.sort_unstable();
            sort_by_key(&mut numbers, |number| *number);
            assert_eq!(numbers, expected);
        }
    }

    #[test]
    fn equal_ones_keep_their_order() {
        let mut words = vec!["two", "a", "one", "b", "three"];
        sort_by_key(&mut words, |word| word.len() as u64);
        assert_eq!(words, ["a", "b", "two", "one", "three"]);
        sort_by_key(&mut words, |word| highest_first(word.len() as u64));
        assert_eq!(words, ["three", "two", "one", "a", "b"]);
    }
}
