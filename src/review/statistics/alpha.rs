//! Cronbach's alpha and its standard error.

/// Alpha, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::review) struct Alpha {
    /// Alpha.
    pub(in crate::review) alpha: f64,
    /// Its standard error.
    pub(in crate::review) error: f64,
}

/// Alpha of people by items, each row as long as the first. Nothing of fewer than two people or items, or where all sums
/// are alike.
///
/// `k/(k-1) (1 - tr V / 1'V1)` with the covariance matrix V of the items. Source of the error: A. Duhachek and D. Iacobucci,
/// "Alpha's standard error (ASE): an accurate and precise confidence interval estimate", Journal of Applied Psychology 89,
/// 2004.
pub(in crate::review) fn alpha(rows: &[Vec<f64>]) -> Option<Alpha> {
    let (n, k) = (rows.len(), rows.first()?.len());
    if n < 2 || k < 2 {
        return None;
    }
    let means: Vec<f64> = (0..k).map(|j| rows.iter().map(|row| row[j]).sum::<f64>() / n as f64).collect();
    let covariance = |a: usize, b: usize| {
        rows.iter().map(|row| (row[a] - means[a]) * (row[b] - means[b])).sum::<f64>() / (n - 1) as f64
    };
    let v: Vec<Vec<f64>> = (0..k).map(|a| (0..k).map(|b| covariance(a, b)).collect()).collect();
    let trace: f64 = (0..k).map(|j| v[j][j]).sum();
    // V is symmetric: the sums of its rows give 1'V1 and 1'V^2 1, and the sum of its squares is the trace of V^2.
    let sums: Vec<f64> = v.iter().map(|row| row.iter().sum()).collect();
    let total: f64 = sums.iter().sum();
    if total <= 0.0 {
        return None;
    }
    let trace_of_square: f64 = v.iter().flatten().map(|x| x * x).sum();
    let square: f64 = sums.iter().map(|sum| sum * sum).sum();
    let k = k as f64;
    let q = 2.0 * k * k / ((k - 1.0) * (k - 1.0) * total * total * total)
        * (total * (trace_of_square + trace * trace) - 2.0 * trace * square);
    Some(Alpha { alpha: k / (k - 1.0) * (1.0 - trace / total), error: (q.max(0.0) / n as f64).sqrt() })
}
