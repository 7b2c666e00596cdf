using System.Globalization;
using System.Text;

namespace EssayMarker.Evaluation.Reports;

/// <summary>A set without figures.</summary>
/// <param name="Set">Its name.</param>
/// <param name="Reason">Why.</param>
internal sealed record NotMeasured(string Set, string Reason) : ISection
{
    public void WriteTo(StringBuilder text) => text.Append(CultureInfo.InvariantCulture, $"\n## {Set}\n\nNot measured: {Reason}.\n");
}
