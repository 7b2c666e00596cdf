using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>An essay as a command is given it: its file, where its outputs go, and the rubric that it answers.</summary>
internal sealed class EssayInput
{
    /// <summary>How standard input is named.</summary>
    public const string StandardInput = "-";

    private readonly string _path;

    private EssayInput(string path, EssayFile file) => (_path, File) = (path, file);

    /// <summary>The file.</summary>
    public EssayFile File { get; }

    /// <summary>The name of its outputs without what follows the first full stop.</summary>
    public string Stem => _path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(_path);

    /// <summary>The folder it lies in, for its outputs; the current one for standard input.</summary>
    public string Folder => _path == StandardInput ? "." : Path.GetDirectoryName(_path) ?? "";

    /// <summary>Reads a file, or standard input where the path is <c>-</c>: that has no name whose ending would say what it is, its content does.</summary>
    /// <exception cref="DocxException">The essay cannot be read.</exception>
    public static EssayInput Read(string path)
    {
        if (path != StandardInput)
        {
            return new EssayInput(path, EssayFile.Read(path));
        }

        using Stream input = Console.OpenStandardInput();
        return new EssayInput(path, EssayFile.Read(input, "stdin"));
    }

    /// <summary>The rubric of the path, or the one whose question the essay copies out.</summary>
    /// <exception cref="CommandException">No rubric is named, and none is for the essay's question.</exception>
    public Rubric Rubric(string? path)
    {
        if (path is not null)
        {
            return RubricFile.Read(path, Installation.Rubrics);
        }

        string folder = Installation.UsualRubrics;
        IEnumerable<string> texts = File.ReadEssay().Paragraphs
            .Where(paragraph => paragraph.Role is ParagraphRole.Question or ParagraphRole.Title)
            .Select(paragraph => paragraph.Text);
        return RubricChoice.Best(texts, Installation.RubricsIn(folder))
            ?? throw new CommandException(
                $"None of the rubrics in {folder} is for the question that this essay answers.",
                "Name one with --rubric.");
    }

    /// <summary>The essay, read in the light of the question as the rubric sets it.</summary>
    public Essay Essay(Rubric rubric) => File.ReadEssay(rubric.Question);
}
