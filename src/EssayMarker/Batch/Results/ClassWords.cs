using EssayMarker.Reports;

namespace EssayMarker.Batch.Results;

/// <summary>The words for what is said of a class; all forms use the same.</summary>
internal static class ClassWords
{
    /// <summary>Why an essay should be looked at.</summary>
    public static string Reason(Wording wording, ReviewReason reason) => wording.Label("class.review." + reason.Key, reason.Values);
}
