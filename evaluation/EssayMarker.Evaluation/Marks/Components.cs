using MathNet.Numerics.LinearAlgebra;

namespace EssayMarker.Evaluation.Marks;

/// <summary>The directions in which a set's vectors differ most (principal components), found without any mark.</summary>
public static class Components
{
    /// <summary>Each vector's place along so many of them.</summary>
    public static IReadOnlyList<double[]> Of(IReadOnlyList<float[]> vectors, int count)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        int size = vectors[0].Length;
        double[] mean = [.. Enumerable.Range(0, size).Select(at => vectors.Average(vector => (double)vector[at]))];
        Matrix<double> centred = Matrix<double>.Build.Dense(vectors.Count, size, (row, at) => vectors[row][at] - mean[at]);
        Matrix<double> directions = centred.TransposeThisAndMultiply(centred).Evd(Symmetricity.Symmetric).EigenVectors;
        return [.. (centred * directions.SubMatrix(0, size, size - count, count)).EnumerateRows().Select(row => row.ToArray())];
    }
}
