namespace EssayMarker.Reports.Html;

/// <summary>What to do next, and what works already.</summary>
internal static class NextStepsSection
{
    public static void Write(ReportPage page)
    {
        if (page.Assessment.NextSteps.Count > 0)
        {
            using (page.Section("steps", "steps.title"))
                page.WriteRemarks("ol", page.Assessment.NextSteps);
        }
        if (page.Assessment.Strengths.Count > 0)
        {
            using (page.Section("strengths", "strengths.title"))
                page.WriteRemarks("ul", page.Assessment.Strengths);
        }
    }
}
