namespace EssayMarker.Web.Marking;

/// <summary>What came of marking an essay.</summary>
internal abstract record MarkingOutcome
{
    /// <summary>How much memory it keeps.</summary>
    public virtual long Bytes => 0;

    /// <summary>It was marked.</summary>
    public sealed record Marked(ReportFiles Files) : MarkingOutcome
    {
        /// <inheritdoc/>
        public override long Bytes => Files.Bytes;
    }

    /// <summary>It needs more memory than the program may use.</summary>
    public sealed record TooLarge : MarkingOutcome;

    /// <summary>The program itself failed.</summary>
    /// <param name="Kind">The name of the failure's type; its message may hold the essay's words.</param>
    public sealed record Failed(string Kind) : MarkingOutcome;
}
