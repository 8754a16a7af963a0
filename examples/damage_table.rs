//! Prints FICO's published “damage points” beside what the same events cost on our model, as Markdown.
//!
//! `cargo run --example damage_table`. How the published events and profiles map onto ours is given in
//! `tests/shared/damage.rs`, which the tests of the shape (`tests/exact/shape.rs`) share:
//! maxed-out card = 100 % of the limit in use; 30 days late = `loanOverdue`, open; debt settlement = `loanOverdue`
//! of 150 days settled this month; foreclosure = `loanOverdue` of 200 days and a large sum, open; bankruptcy =
//! `courtDefaulter`, open.

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../tests/shared/damage.rs"]
mod damage;

fn main() {
    let model = open_sesame::Model::embedded().expect("a test reads the embedded model");
    print!("{}\n{}", damage::markdown(&model), damage::hidden_markdown(&model));
}
