//! Laws of chance as a file can write them, sampled by our own inversion so that values never change under us.
//!
//! One uniform number gives one value, monotonically: with keyed draws this is what makes paired runs comparable.

/// A law in integer base units (ms for times, per mille for levels).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law {
    /// Always the same.
    Fixed(i64),
    /// Anything between, evenly.
    Even(i64, i64),
    /// Least, usual, most: triangular.
    Triangular(i64, i64, i64),
    /// Log-normal with this median; its spread is a parameter of the rules.
    About(i64),
    /// Exponential with this mean.
    Exp(i64),
}

impl Law {
    /// The value at quantile `u` in (0, 1), by inversion; `spread` is the log-normal's sigma. Monotone in `u`.
    pub fn at(self, u: f64, spread: f64) -> f64 {
        match self {
            Law::Fixed(v) => v as f64,
            Law::Even(a, b) => a as f64 + u * (b - a) as f64,
            Law::Triangular(a, c, b) => {
                let (a, b, c) = (a as f64, b as f64, c as f64);
                let width = b - a;
                if width <= 0.0 {
                    return a;
                }
                let split = (c - a) / width;
                if u < split { a + (u * width * (c - a)).sqrt() } else { b - ((1.0 - u) * width * (b - c)).sqrt() }
            }
            Law::About(m) => m as f64 * libm::exp(spread * normal_quantile(u)),
            Law::Exp(m) => -(m as f64) * libm::log1p(-u),
        }
    }

    /// The mean; for `About` the median, which is what a trainer thinks of.
    pub fn usual(self) -> f64 {
        match self {
            Law::Fixed(v) | Law::About(v) | Law::Exp(v) => v as f64,
            Law::Even(a, b) => (a + b) as f64 / 2.0,
            Law::Triangular(a, c, b) => (a + b + c) as f64 / 3.0,
        }
    }
}

/// The standard normal quantile, by Acklam's rational approximation (relative error under 1.2e-9).
///
/// Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function".
pub fn normal_quantile(u: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.38357751867269e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00,
    ];
    const B: [f64; 5] = [
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
    ];
    const C: [f64; 6] = [
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00,
    ];
    const D: [f64; 4] = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00];
    let u = u.clamp(1e-300, 1.0 - 1e-16);
    let tail = |q: f64| {
        (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
            / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
    };
    if u < 0.02425 {
        tail((-2.0 * libm::log(u)).sqrt())
    } else if u > 1.0 - 0.02425 {
        -tail((-2.0 * libm::log1p(-u)).sqrt())
    } else {
        let q = u - 0.5;
        let r = q * q;
        (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
            / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0)
    }
}
