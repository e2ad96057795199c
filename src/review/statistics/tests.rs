//! Every figure against another implementation: scipy 1.17.1, statsmodels 0.15.0 and pingouin 0.7.0, to 1e-9.

use super::*;
use crate::lab::{Interval, SURE, Spread, quantile, t_quantile};

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

fn between(found: Interval, low: f64, high: f64) {
    near(found.low, low);
    near(found.high, high);
}

#[test]
fn t_quantiles() {
    // scipy.stats.t.ppf(0.975, df), scipy.stats.t.ppf(0.995, df)
    let known = [
        (2, 4.302652729749462, 9.924843200918287),
        (3, 3.1824463052837078, 5.840909309733355),
        (4, 2.7764451051977934, 4.604094871349992),
        (5, 2.5705818356363146, 4.032142983555228),
        (7, 2.364624251592784, 3.4994832973504924),
        (10, 2.228138851986274, 3.16927267261695),
        (29, 2.045229642132703, 2.756385903670605),
        (39, 2.022690920036761, 2.707913183517662),
        (100, 1.9839715185235518, 2.6258905214380173),
        (999, 1.9623414611334493, 2.5807596372676365),
        (5000, 1.9604385517065073, 2.5768129665562802),
    ];
    for (degrees, t95, t99) in known {
        near(t_quantile(0.975, degrees), t95);
        near(t_quantile(0.995, degrees), t99);
    }
}

#[test]
fn wilson_intervals() {
    // statsmodels.stats.proportion.proportion_confint(hits, n, 0.05, "wilson")
    let known = [
        (13, 37, 0.21825607133927125, 0.5124097687744916),
        (0, 4, 0.0, 0.4898908364545974),
        (5, 5, 0.5655175352168252, 1.0),
        (28, 39, 0.5622468051697918, 0.8345650791115233),
        (7, 35, 0.10042446473798627, 0.35891613065665623),
    ];
    for (hits, n, low, high) in known {
        between(Interval::of_share(hits, n, SURE), low, high);
    }
}

fn clusters<'a>(of: &[(&'a str, &[f64])]) -> Clusters<'a> {
    let mut clusters = Clusters::default();
    for (learner, figures) in of {
        // One by one and together must come to the same.
        let (first, rest) = figures.split_at(1);
        clusters.add(learner, 1, first[0]);
        clusters.add(learner, rest.len() as u64, rest.iter().sum());
    }
    clusters
}

#[test]
fn a_mean_over_guests_with_learners_as_clusters() {
    // statsmodels OLS(y, 1).fit(cov_type="cluster", use_correction=False), times sqrt(G/(G-1)), and scipy's t on G-1.
    let of = clusters(&[
        ("a", &[81.5, 70.25, 66.0]),
        ("b", &[55.0, 59.5]),
        ("c", &[90.0, 88.5, 79.0, 85.25]),
        ("d", &[73.0]),
        ("e", &[61.5, 64.0, 40.25]),
    ]);
    near(of.mean().expect("some"), 70.28846153846158);
    near(of.error().expect("five learners"), 6.9679318201820495);
    between(of.interval().expect("five learners"), 50.94238134296518, 89.63454173395797);
    assert_eq!((of.n(), of.learners()), (13, 5));
}

#[test]
fn a_share_over_guests_with_learners_as_clusters() {
    // The same of 0 and 1, then Wilson's of statsmodels with the effective number of cases.
    let of = clusters(&[
        ("a", &[1.0, 1.0, 1.0]),
        ("b", &[0.0, 0.0]),
        ("c", &[0.0, 0.0, 0.0, 0.0]),
        ("d", &[1.0]),
        ("e", &[1.0, 1.0, 0.0]),
    ]);
    near(of.error().expect("five learners"), 0.23613100519804656);
    between(of.share_interval().expect("five learners"), 0.13969810100788055, 0.8189868490394501);
    let alike = clusters(&[("a", &[1.0, 1.0]), ("b", &[1.0]), ("c", &[1.0, 1.0])]).share_interval();
    assert_eq!(alike.expect("three learners"), Interval::of_share(3, 3, SURE), "three people, not five cases");
    assert_eq!(clusters(&[("a", &[1.0])]).share_interval(), None, "one learner says nothing of others");
    assert_eq!(Clusters::default().mean(), None);
}

const ROWS: [&str; 24] = [
    "110000", "010010", "110000", "001000", "011000", "010000", "111000", "111110", "101000", "110000", "101011",
    "111100", "010000", "110000", "111100", "111010", "000000", "010000", "000000", "000000", "000000", "100000",
    "001000", "101001",
];

fn rows() -> Vec<Vec<f64>> {
    ROWS.iter().map(|row| row.bytes().map(|b| f64::from(b - b'0')).collect()).collect()
}

#[test]
fn alpha_and_its_error() {
    let found = alpha(&rows()).expect("they vary");
    // pingouin.cronbach_alpha
    near(found.alpha, 0.5739574468085106);
    // numpy: the delta method in its own form, sqrt(2 tr(D V D V) / n) with D the derivative of alpha by V.
    near(found.error, 0.13033833734325784);
    assert_eq!(alpha(&[vec![1.0, 0.0], vec![1.0, 0.0]]), None, "all are alike");
    assert_eq!(alpha(&[vec![1.0, 0.0]]), None);
    assert_eq!(alpha(&[vec![1.0], vec![0.0]]), None);
    assert_eq!(alpha(&[]), None);
}

#[test]
fn discrimination_and_its_interval() {
    // scipy.stats.pointbiserialr(item, number right elsewhere), and pearsonr(..).confidence_interval(0.95)
    let known = [
        (0.49377893320704497, 0.11286333546289559, 0.7481521218416414),
        (0.1151052186326358, -0.3023295806430076, 0.49549459493033654),
        (0.3983137534078456, -0.00605602989583516, 0.6907257198882314),
        (0.45456864504849476, 0.06266244078261873, 0.7250177631234754),
        (0.34078749120274865, -0.0725880883590229, 0.6542436555599345),
        (0.13819749820569552, -0.28085651755272956, 0.5129955202594688),
    ];
    for (item, (r, low, high)) in known.into_iter().enumerate() {
        let pairs: Vec<(f64, f64)> =
            rows().iter().map(|row| (row[item], row.iter().sum::<f64>() - row[item])).collect();
        let found = correlation(&pairs).expect("both vary");
        near(found, r);
        between(fisher(found, pairs.len()).expect("24 of them"), low, high);
    }
    assert_eq!(correlation(&[(1.0, 0.3), (1.0, 0.9)]), None);
    assert_eq!(correlation(&[]), None);
    assert_eq!(fisher(0.5, 3), None);
}

#[test]
fn a_slope_with_a_level_for_each_scenario() {
    // statsmodels ols("y ~ C(g) + x") of log2 of the attempt, conf_int()
    let points = [
        ("w", 1, 60.5),
        ("w", 2, 66.0),
        ("w", 3, 64.25),
        ("w", 4, 71.0),
        ("f", 1, 55.0),
        ("f", 2, 54.5),
        ("f", 3, 61.0),
        ("p", 1, 70.0),
        ("p", 2, 72.5),
        ("p", 5, 69.0),
    ];
    let of = slope(points.iter().map(|(group, attempt, y)| (*group, libm::log2(f64::from(*attempt)), *y)));
    let of = of.expect("there are degrees of freedom");
    near(of.slope, 2.013502525374463);
    between(of.interval, -1.1909243949668396, 5.2179294457157654);
    assert_eq!(slope([("w", 0.0, 60.0), ("w", 1.0, 62.0)].into_iter()), None, "two points have no error");
    assert_eq!(slope([("w", 0.0, 60.0), ("f", 1.0, 62.0), ("p", 2.0, 64.0)].into_iter()), None);
    assert_eq!(slope([("w", 1.0, 60.0), ("w", 1.0, 62.0), ("w", 1.0, 64.0)].into_iter()), None, "x does not vary");
}

#[test]
fn a_slope_over_learners_as_clusters() {
    // statsmodels OLS of figures less the mean of learner and scenario, clustered by learner as above.
    let points = [
        ("a", "w", 1, 60.1),
        ("a", "w", 2, 68.08),
        ("a", "f", 1, 63.67),
        ("b", "w", 1, 61.47),
        ("b", "w", 2, 66.11),
        ("b", "w", 3, 67.76),
        ("b", "f", 1, 64.71),
        ("b", "f", 2, 66.83),
        ("c", "w", 1, 68.24),
        ("c", "w", 2, 64.46),
        ("c", "w", 3, 77.04),
        ("c", "w", 4, 73.71),
        ("c", "f", 1, 68.04),
        ("c", "f", 2, 69.59),
        ("c", "f", 3, 71.2),
        ("d", "w", 1, 70.39),
        ("d", "w", 2, 75.47),
        ("d", "w", 3, 74.73),
        ("d", "w", 4, 76.54),
        ("d", "w", 5, 80.34),
        ("d", "f", 1, 66.39),
        ("d", "f", 2, 68.46),
        ("d", "f", 3, 76.52),
        ("d", "f", 4, 74.99),
        ("e", "w", 1, 66.24),
        ("e", "w", 2, 73.56),
        ("e", "f", 1, 70.6),
        ("f", "w", 1, 71.42),
        ("f", "w", 2, 74.52),
        ("f", "w", 3, 81.45),
        ("f", "f", 1, 77.69),
        ("f", "f", 2, 78.3),
    ];
    let x = |attempt: i32| libm::log2(f64::from(attempt));
    let of = clustered_slope(points.iter().map(|(learner, group, attempt, y)| (*learner, *group, x(*attempt), *y)));
    let of = of.expect("six learners");
    near(of.slope, 4.156369540383905);
    between(of.interval, 3.2927162713476394, 5.020022809420172);
}

#[test]
fn quantiles_and_paired_differences() {
    // numpy.quantile, and scipy.stats.ttest_1samp(..).confidence_interval(0.95)
    let sorted = [55.5, 61.25, 61.25, 70.0, 72.5, 88.0, 90.25];
    for (q, known) in [(0.25, 61.25), (0.5, 70.0), (0.75, 80.25)] {
        near(quantile(&sorted, q), known);
    }
    let spread: Spread = [3.5, -1.0, 6.25, 4.0, 2.5].into_iter().collect();
    near(spread.mean, 3.05);
    between(Interval::of_mean(&spread, SURE), -0.23806599836483588, 6.3380659983648355);
}

#[test]
fn a_ratio_of_sums_with_learners_as_clusters() {
    // numpy: R = sum a / sum b; sqrt(G/(G-1) sum (a_g - R b_g)^2) / sum b; scipy's t on G-1.
    let mut of = Ratio::default();
    let sessions = [
        ("a", 12.5, 40.0),
        ("a", 30.25, 38.5),
        ("b", -4.0, 3.0),
        ("c", 55.0, 52.0),
        ("c", 18.0, 21.5),
        ("d", 9.75, 36.0),
    ];
    for (learner, a, b) in sessions {
        of.add(learner, a, b);
    }
    let (ratio, interval) = of.told();
    near(ratio, 0.6361256544502618);
    between(interval.expect("four learners"), 0.043660279981026395, 1.2285910289194972);
    assert_eq!(of.learners(), 4);
    let mut one = Ratio::default();
    one.add("a", 1.0, 4.0);
    assert_eq!(one.told(), (0.25, None), "one learner has no interval");
}
