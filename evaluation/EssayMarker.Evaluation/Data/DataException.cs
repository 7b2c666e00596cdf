namespace EssayMarker.Evaluation.Data;

/// <summary>Data that is not where it was looked for, or not what it should be.</summary>
public sealed class DataException(string message) : Exception(message)
{
    public static DataException Missing(string folder) =>
        new($"{Path.GetFullPath(folder)}: no labelled questions here. Give the folder of the points set with --points.");

    public static DataException NoFile(string file) =>
        new($"{Path.GetFullPath(file)}: this file of a public set is missing. Restore it, or take its folder away: then the set is not measured.");

    public static DataException Broken(string file, int line, string wanted) =>
        new($"{Path.GetFullPath(file)}, line {line}: this is not {wanted}. Restore the file.");

    public static DataException NoSet(string name, IEnumerable<string> known) =>
        new($"There is no set '{name}'. Give one of these with --only: {string.Join(", ", known)}.");

    public static DataException NoCorpus(string folder) =>
        new($"{Path.GetFullPath(folder)}: there is no such folder. Give a folder of Word files with --corpus.");
}
