//! The measures are scikit-learn's, on the tables that `tests/oracle/measures.py` keeps with its numbers.

use open_sesame::lending::{gini, power};
use serde::Deserialize;

use super::{assert_near, one_group};

#[derive(Deserialize)]
struct Stored {
    tables: Vec<Measured>,
    distributions: Vec<Distribution>,
}

#[derive(Deserialize)]
struct Measured {
    scores: Vec<u16>,
    good: Vec<f64>,
    bad: Vec<f64>,
    auc: f64,
    gini: f64,
    ks: f64,
}

#[derive(Deserialize)]
struct Distribution {
    values: Vec<f64>,
    weights: Vec<f64>,
    gini: f64,
}

fn stored() -> Stored {
    serde_json::from_str(include_str!("../../oracle/measures.json")).unwrap()
}

#[test]
fn the_power_of_a_score_is_what_scikit_learn_says() {
    let tables = stored().tables;
    assert!(tables.len() >= 10);
    for one in tables {
        let all = power(&one_group(&one.scores, &one.good, &one.bad), None).all;
        assert_near(all.auc.unwrap(), one.auc);
        assert_near(all.gini.unwrap(), one.gini);
        assert_near(all.ks.unwrap().distance, one.ks);
    }
}

#[test]
fn inequality_is_twice_the_area_that_scikit_learn_finds_above_the_lorenz_curve() {
    let distributions = stored().distributions;
    assert!(distributions.len() >= 10);
    for one in distributions {
        let pairs: Vec<(f64, f64)> = one.values.into_iter().zip(one.weights).collect();
        assert_near(gini(&pairs).unwrap(), one.gini);
    }
}
