//! The one sort of the crate. Its lists are short or nearly in order, and every instance of the standard library's sort
//! is some kilobytes of wasm.

/// Sorts by a number, the lowest first; equal ones keep their order.
pub(crate) fn sort_by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let mut order: Vec<(u64, usize)> = items.iter().map(key).zip(0..).collect();
    if order.is_sorted() {
        return;
    }
    sort(&mut order);
    let mut from: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|(_, place)| from.get_mut(place)?.take()));
}

/// The key of what comes first if its number is high: the opposite of the number itself.
pub(crate) fn highest_first(number: impl Into<u64>) -> u64 {
    u64::MAX - number.into()
}

/// Each in turn goes down to its place among those before it.
#[inline(never)]
fn sort(order: &mut [(u64, usize)]) {
    for end in 1..order.len() {
        for at in (0..end).rev() {
            let Some([lower, higher]) = order.get_mut(at..at + 2) else { break };
            if *lower <= *higher {
                break;
            }
            std::mem::swap(lower, higher);
        }
    }
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
