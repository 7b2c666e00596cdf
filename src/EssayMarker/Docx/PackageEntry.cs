namespace EssayMarker.Docx;

/// <summary>One entry of the zip, in the file's order.</summary>
/// <param name="Name">The name as written in the zip; read a part by it.</param>
/// <param name="LastWriteTime">The time stamp as written; a zip has no time zone.</param>
public sealed record PackageEntry(string Name, DateTimeOffset LastWriteTime);
