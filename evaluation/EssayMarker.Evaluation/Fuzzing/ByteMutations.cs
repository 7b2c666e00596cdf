using System.Buffers.Binary;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Changes to the packed file, whatever it holds.</summary>
internal static class ByteMutations
{
    public static readonly (string Name, Func<byte[], Random, byte[]> Apply)[] All =
    [
        ("bits flipped", FlipBits),
        ("block overwritten", Overwrite),
        ("cut short", (bytes, random) => bytes[..random.Next(bytes.Length)]),
        ("block inserted", (bytes, random) => Insert(bytes, random, Noise(random, random.Next(1, 4096)))),
        ("block repeated", (bytes, random) => Insert(bytes, random, Slice(bytes, random))),
        ("block removed", Remove),
        ("directory field changed", (bytes, random) => ChangeHeader(bytes, random, "PK\u0001\u0002"u8.ToArray(), [8, 10, 12, 14, 16, 20, 24, 28, 30, 32, 38, 42], 46)),
        ("local header changed", (bytes, random) => ChangeHeader(bytes, random, "PK\u0003\u0004"u8.ToArray(), [4, 6, 8, 10, 14, 18, 22, 26, 28], 30)),
        ("end of directory changed", (bytes, random) => ChangeHeader(bytes, random, "PK\u0005\u0006"u8.ToArray(), [4, 6, 8, 10, 12, 16, 20], 22)),
    ];

    private static readonly uint[] Extremes = [0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    private static byte[] FlipBits(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        for (int left = random.Next(1, 50); left > 0; left--) changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    private static byte[] Overwrite(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        int start = random.Next(changed.Length);
        random.NextBytes(changed.AsSpan(start, random.Next(Math.Min(2048, changed.Length - start) + 1)));
        return changed;
    }

    private static byte[] Insert(byte[] bytes, Random random, byte[] block)
    {
        int at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. block, .. bytes[at..]];
    }

    private static byte[] Remove(byte[] bytes, Random random)
    {
        int start = random.Next(bytes.Length), length = random.Next(Math.Min(2048, bytes.Length - start) + 1);
        return [.. bytes[..start], .. bytes[(start + length)..]];
    }

    private static byte[] ChangeHeader(byte[] bytes, Random random, byte[] signature, int[] fields, int nameAt)
    {
        int[] headers = [.. Places(bytes, signature)];
        if (headers.Length == 0) return FlipBits(bytes, random);

        byte[] changed = [.. bytes];
        int header = headers[random.Next(headers.Length)];
        int at = random.Next(4) == 0 ? header + nameAt + random.Next(12) : header + fields[random.Next(fields.Length)];
        Span<byte> field = changed.AsSpan(Math.Min(at, changed.Length - 1));
        uint value = Extremes[random.Next(Extremes.Length)];
        if (random.Next(2) == 0 && field.Length >= 4) BinaryPrimitives.WriteUInt32LittleEndian(field, value);
        else if (random.Next(2) == 0 && field.Length >= 2) BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)value);
        else field[0] = (byte)random.Next(256);
        return changed;
    }

    private static IEnumerable<int> Places(byte[] bytes, byte[] signature)
    {
        for (int at = 0; at < bytes.Length;)
        {
            int next = bytes.AsSpan(at).IndexOf(signature);
            if (next < 0) yield break;
            yield return at + next;
            at += next + signature.Length;
        }
    }

    private static byte[] Noise(Random random, int length)
    {
        byte[] noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    private static byte[] Slice(byte[] bytes, Random random)
    {
        int start = random.Next(bytes.Length);
        return bytes[start..(start + random.Next(Math.Min(8192, bytes.Length - start) + 1))];
    }
}
