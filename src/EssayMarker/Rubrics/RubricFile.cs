using System.Text;

namespace EssayMarker.Rubrics;

/// <summary>Reads rubrics from YAML (<c>essaymarker/rubric/1</c>). What is required is checked here and nowhere else.</summary>
/// <remarks>
/// <c>levels</c> and <c>facts</c> are looked for as <c>id.yaml</c> beside the rubric, then in <c>levels/</c> or <c>facts/</c> there,
/// then in those folders of the installed rubrics; or they stand in place.
/// </remarks>
public static class RubricFile
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string Schema = "essaymarker/rubric/1";

    /// <summary>The rubrics that are installed with the program.</summary>
    public static string InstalledRubrics { get; } = Path.Combine(AppContext.BaseDirectory, "rubrics");

    /// <summary>Reads a rubric with its levels and facts.</summary>
    /// <param name="path">The rubric.</param>
    /// <param name="installedRubrics">Where else to look for levels and facts; the default is <see cref="InstalledRubrics"/>.</param>
    /// <exception cref="RubricException">A file is missing or cannot be used; it says where and what to do.</exception>
    public static Rubric Read(string path, string? installedRubrics = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return RubricReader.Read(YamlSource.Read(path), folder, installedRubrics ?? InstalledRubrics);
    }

    /// <summary>Reads a rubric that is not, or not yet, a file; its hash is that of the text in UTF-8.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="fileName">What errors call it.</param>
    /// <param name="folder">The folder that counts as the rubric's, or <see langword="null"/> for none.</param>
    /// <param name="installedRubrics">Where else to look for levels and facts; the default is <see cref="InstalledRubrics"/>.</param>
    /// <exception cref="RubricException">The text cannot be used; it says where and what to do.</exception>
    public static Rubric Parse(string yaml, string fileName = "rubric.yaml", string? folder = null, string? installedRubrics = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return RubricReader.Read(YamlSource.Parse(Encoding.UTF8.GetBytes(yaml), fileName), folder, installedRubrics ?? InstalledRubrics);
    }
}
