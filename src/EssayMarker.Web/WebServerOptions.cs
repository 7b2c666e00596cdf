using System.ComponentModel.DataAnnotations;
using System.Net;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Web;

/// <summary>What the upload page offers, and where.</summary>
public sealed record WebServerOptions
{
    /// <summary>The port on this computer's own address; 0 takes any that is free. The default is 5157.</summary>
    [Range(IPEndPoint.MinPort, IPEndPoint.MaxPort)]
    public int Port { get; init; } = 5157;

    /// <summary>The questions to choose from, in this order; at least one.</summary>
    [MinLength(1)]
    public required IReadOnlyList<Rubric> Rubrics { get; init; }

    /// <summary>The folder with the encoder's weights and the classifiers.</summary>
    public required string ModelFolder { get; init; }

    /// <summary>What the reports show; whether an essay is coursework is said with each one. The default is the student's view without marks.</summary>
    public ReportOptions Reports { get; init; } = new();

    /// <summary>The words of pages and reports. The default is the program's own.</summary>
    public Wording Wording { get; init; } = Wording.Default;

    /// <summary>Where a line goes for each fault of the program's own: its kind and place, never an essay's words or name. The default is nowhere.</summary>
    public TextWriter Errors { get; init; } = TextWriter.Null;

    /// <summary>The clock by which essays are forgotten. The default is the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
