using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Fits a logistic regression by Newton's method (iteratively reweighted least squares) with an L2 penalty.</summary>
public static class LogisticRegression
{
    private const int MostSteps = 30;
    private const double Enough = 1e-8;

    /// <summary>The intercept, which is not penalised, then a weight a column.</summary>
    /// <param name="rows">Standardised columns.</param>
    /// <param name="labels">Whether each row is right.</param>
    /// <param name="penalty">Times half the sum of squared weights, added to the negative log likelihood.</param>
    /// <param name="counts">How many times each row counts; once each where left out.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double penalty, IReadOnlyList<double>? counts = null)
    {
        int columns = rows[0].Length + 1;
        Vector<double> weights = Vector<double>.Build.Dense(columns);
        for (int step = 0; step < MostSteps; step++)
        {
            Vector<double> move = Step(rows, labels, penalty, counts, weights);
            weights += move;
            if (move.AbsoluteMaximum() < Enough) break;
        }
        return weights.ToArray();
    }

    private static Vector<double> Step(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double penalty, IReadOnlyList<double>? counts, Vector<double> weights)
    {
        int columns = weights.Count;
        var gradient = new double[columns];
        double[][] curvature = [.. Enumerable.Range(0, columns).Select(i => new double[i + 1])];
        var row = new double[columns];
        row[0] = 1;
        for (int at = 0; at < rows.Count; at++)
        {
            rows[at].CopyTo(row, 1);
            double odds = 0;
            for (int i = 0; i < columns; i++) odds += row[i] * weights[i];
            double chance = 1 / (1 + Math.Exp(-odds)), times = counts?[at] ?? 1;
            double slope = times * chance * (1 - chance), error = times * ((labels[at] ? 1 : 0) - chance);
            for (int i = 0; i < columns; i++)
            {
                gradient[i] += error * row[i];
                TensorPrimitives.MultiplyAdd(row.AsSpan(0, i + 1), slope * row[i], curvature[i], curvature[i]);
            }
        }
        Matrix<double> matrix = Matrix<double>.Build.Dense(columns, columns, (i, j) => i >= j ? curvature[i][j] : curvature[j][i]);
        for (int i = 1; i < columns; i++)
        {
            gradient[i] -= penalty * weights[i];
            matrix[i, i] += penalty;
        }
        matrix[0, 0] += 1e-9;
        return matrix.Cholesky().Solve(Vector<double>.Build.Dense(gradient));
    }
}
