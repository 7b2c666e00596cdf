using System.Text;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Essays;
using EssayMarker.Matching;

namespace EssayMarker.Reports;

/// <summary>The keys under which the wording names the values of enums: <c>status.not-found</c>, <c>role.counter-argument</c>.</summary>
internal static class LabelKey
{
    public static string Of(Enum value) => $"{Group(value)}.{Name(value)}";

    /// <summary>The value's name in lower case, its words joined by hyphens.</summary>
    public static string Name(Enum value)
    {
        var name = new StringBuilder();
        foreach (char letter in value.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }
        return name.ToString();
    }

    private static string Group(Enum value) => value switch
    {
        PointStatus => "status",
        Verdict => "verdict",
        SentenceRole => "role",
        Band => "band",
        EssayKind => "kind",
        EvidenceState => "state",
        ParagraphRole => "paragraph",
        Rebuttal => "rebuttal",
        SetAsideKind => "set-aside",
        TargetState => "target",
        PointMovement => "moved",
        _ => throw new ArgumentException($"The wording has no names for {value.GetType().Name}.", nameof(value)),
    };
}
