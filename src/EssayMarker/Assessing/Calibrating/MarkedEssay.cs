namespace EssayMarker.Assessing.Calibrating;

/// <summary>An essay that the program and a person have marked.</summary>
/// <param name="Profile">The essay in numbers.</param>
/// <param name="ProgramMark">The program's likely mark without calibration.</param>
/// <param name="HumanMark">The department's mark.</param>
/// <param name="Marker">Who gave it, by any label; empty where that is not known.</param>
/// <param name="IsModerated">Whether the department has checked the mark against its standard.</param>
public sealed record MarkedEssay(StrandProfile Profile, int ProgramMark, int HumanMark, string Marker = "", bool IsModerated = false);
