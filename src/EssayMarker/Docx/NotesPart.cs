using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads the footnotes or endnotes after the body: in the order in which the body refers to them, then those that nothing refers to.</summary>
internal static class NotesPart
{
    public static void Read(Reading reading, XDocument part, Story story, XDocument main)
    {
        Dictionary<string, XElement> notes = Notes(part, story);
        foreach (NoteMark mark in reading.Notes.Where(mark => mark.Story == story).ToList())
        {
            if (notes.Remove(mark.Id, out XElement? note)) new BlockReader(reading, story, note, mark.Run, mark.Where).Read();
        }

        // A note referred to in deleted text only is deleted with it.
        string reference = story == Story.Footnote ? "footnoteReference" : "endnoteReference";
        foreach (XElement mark in main.Descendants().Where(element => element.IsWord(reference))) notes.Remove(mark.WordAttribute("id") ?? "");
        foreach (XElement note in notes.Values) new BlockReader(reading, story, note).Read();
    }

    // Notes with a type are separators and the like (ECMA-376 17.18.33), not text.
    private static Dictionary<string, XElement> Notes(XDocument part, Story story)
    {
        var notes = new Dictionary<string, XElement>();
        foreach (XElement note in part.Root?.WordChildren(story == Story.Footnote ? "footnote" : "endnote") ?? [])
        {
            if (note.WordAttribute("type") is null or "normal") notes.TryAdd(note.WordAttribute("id") ?? "", note);
        }
        return notes;
    }
}
