using System.Text;

namespace EssayMarker.Docx;

/// <summary>What a file is when it is not a .docx, told from its bytes, so that the message can name the way out.</summary>
internal static class FileKind
{
    private const string SaveAsDocx = "Open it in your word processor, save it as a Word document (.docx) and try again.";

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether the bytes begin like a zip.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    /// <summary>Refuses bytes that cannot be a zip.</summary>
    /// <exception cref="DocxException">The bytes are empty or of another format.</exception>
    public static void RefuseOthers(ReadOnlySpan<byte> bytes, string file)
    {
        RefuseUnreadable(bytes, file);
        if (!IsZip(bytes)) throw Unknown(file);
    }

    /// <summary>Refuses bytes that hold no text which this program could read.</summary>
    /// <exception cref="DocxException">The bytes are empty or of such a format.</exception>
    public static void RefuseUnreadable(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.IsEmpty) throw new DocxException(file, "The file is empty.", "Save the essay again and hand in the new file.");
        if (IsZip(bytes)) return;

        // Word and LibreOffice leave one beside a document that is open.
        if (file.StartsWith("~$", StringComparison.Ordinal))
            throw new DocxException(file, "This is a lock file that Word leaves while a document is open.", "Close Word and hand in the document itself.");
        if (file.StartsWith(".~lock.", StringComparison.Ordinal))
            throw new DocxException(file, "This is a lock file that LibreOffice leaves while a document is open.", "Close LibreOffice and hand in the document itself.");
        if (bytes.StartsWith(Compound)) throw OfCompound(bytes, file);
        if (bytes.StartsWith("%PDF"u8)) throw new DocxException(file, "This is a PDF, not a Word document.", "Hand in the document that it was made from, as .docx.");
        if (bytes.StartsWith("{\\rtf"u8)) throw new DocxException(file, "This is a rich text file (.rtf), not a .docx.", SaveAsDocx);
        if (IsPicture(bytes)) throw new DocxException(file, "This is a picture: the words in it cannot be read.", "Type the essay out and hand in that document.");
        if (IsGoogleLink(bytes, file))
            throw new DocxException(file, "This is a link to Google Docs, not the document.", "In Google Docs choose File, Download, Microsoft Word (.docx), and hand in that file.");
    }

    /// <summary>The refusal of what nobody knows.</summary>
    public static DocxException Unknown(string file) => new(file, "This is not a Word document (.docx).", SaveAsDocx);

    /// <summary>The refusal of a zip without a Word document in it.</summary>
    public static DocxException WithoutDocument(IReadOnlyCollection<string> names, string file)
    {
        if (names.Contains("content.xml"))
            return new DocxException(file, "This is an OpenDocument file, not a .docx.", SaveAsDocx);
        if (names.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)))
            return new DocxException(file, "This is a presentation, not a Word document.", "Hand in the essay as .docx.");
        if (names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return new DocxException(file, "This is a spreadsheet, not a Word document.", "Hand in the essay as .docx.");
        if (names.Any(name => name.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase)))
            return new DocxException(file, "This is a Pages document, not a Word document.", "In Pages choose File, Export To, Word, and hand in the new file.");
        return new DocxException(file, "There is no Word document in this file.", SaveAsDocx);
    }

    // PNG, JPEG, GIF, TIFF, WebP, BMP with its four empty bytes, HEIC and its like.
    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => true,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => true,
        [(byte)'I', (byte)'I', (byte)'*', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*', ..] => true,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => true,
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => true,
        [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => true,
        _ => false,
    };

    // Google Drive leaves a few lines of JSON in place of a document of its own.
    private static bool IsGoogleLink(ReadOnlySpan<byte> bytes, string file)
    {
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, 4096)];
        return start[0] == '{'
            && (file.EndsWith(".gdoc", StringComparison.OrdinalIgnoreCase) || start.IndexOf("\"doc_id\""u8) >= 0 || start.IndexOf("docs.google.com"u8) >= 0);
    }

    // [MS-OFFCRYPTO] 2.3.4: an encrypted .docx is a compound file with a stream of this name. Names of streams are UTF-16.
    private static DocxException OfCompound(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return new DocxException(file, "The document is protected by a password.", "Remove the password (File, Info, Protect Document) and save it again.");
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0)
            return new DocxException(file, "This is an old Word document (.doc).", SaveAsDocx);
        return new DocxException(file, "This is an old Office file, not a .docx.", SaveAsDocx);
    }
}
