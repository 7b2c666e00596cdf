using System.Text;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What is reported of one set.</summary>
internal interface ISection
{
    /// <summary>The set's name.</summary>
    string Set { get; }

    /// <summary>Writes the section in Markdown, its heading included.</summary>
    void WriteTo(StringBuilder text);
}
