namespace EssayMarker.Evaluation.Data;

/// <summary>Data that is not where it was looked for.</summary>
internal sealed class DataException(string path) : Exception($"{path}: no labelled questions here. Give the folder of the points set with --points.")
{
    public static DataException Missing(string path) => new(Path.GetFullPath(path));
}
