namespace EssayMarker.Encoder;

/// <summary>A model folder that cannot be used: which file, which tensor, what is wrong and what to do.</summary>
public sealed class ModelException(string file, string? tensor, string problem, string remedy, Exception? cause = null)
    : Exception($"{file}: {(tensor is null ? "" : $"tensor '{tensor}': ")}{problem} {remedy}", cause)
{
    /// <summary>The path of the file at fault.</summary>
    public string File { get; } = file;

    /// <summary>The tensor at fault, or null where it is not about one.</summary>
    public string? Tensor { get; } = tensor;
}
