using System.Buffers;

namespace GraphApi.Bolt.Connections;

/// <summary>
/// Agrees with the server on a version: https://neo4j.com/docs/bolt/current/bolt/handshake/
/// The first slot asks for the manifest of 5.7 and later; the second is for a server that only knows the older form.
/// </summary>
internal static class BoltHandshake
{
    private const int LongestVarintBytes = 10;
    private const int MostRanges = 255;

    /// <summary>A slot and the server's answer that mean the manifest.</summary>
    private const uint Manifest = 0x000001FF;

    /// <summary>The first bytes of "HTTP/1.1 400".</summary>
    private const uint Http = 0x48545450;

    /// <summary>60 60 B0 17, then four slots of 00, how many minors below are also fine, minor, major.</summary>
    public static ReadOnlySpan<byte> Offer =>
    [
        0x60, 0x60, 0xB0, 0x17,
        0x00, 0x00, 0x01, 0xFF,
        0x00, 0x07, 0x08, 0x05,
        0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
    ];

    /// <summary>
    /// Reads the server's answer from the start of <paramref name="received"/>. False: more bytes are needed.
    /// After a manifest, the client has to confirm its choice, in the same write as its first message.
    /// </summary>
    public static bool TryRead(ReadOnlySequence<byte> received, out BoltVersion version, out bool needsConfirmation, out SequencePosition consumed)
    {
        var reader = new SequenceReader<byte>(received);
        (version, needsConfirmation, consumed) = (default, false, received.Start);
        if (!reader.TryReadBigEndian(out int answer))
        {
            return false;
        }

        needsConfirmation = (uint)answer == Manifest;
        if (!needsConfirmation)
        {
            version = ReadVersion((uint)answer);
            consumed = reader.Position;
            return true;
        }

        if (!TryReadManifest(ref reader, out version))
        {
            return false;
        }

        consumed = reader.Position;
        return version.IsSpoken ? true : throw NoCommonVersion("none that its manifest lists");
    }

    /// <summary>The bytes that choose a version from a manifest: the version, and no capabilities.</summary>
    public static byte[] Confirm(BoltVersion version) => [0, 0, version.Minor, version.Major, 0];

    private static BoltVersion ReadVersion(uint answer)
    {
        var version = new BoltVersion((byte)answer, (byte)(answer >> 8));
        return answer switch
        {
            _ when answer >> 16 == 0 && version.IsSpoken => version,
            0 => throw NoCommonVersion("none of these"),
            Http => throw Neo4jException.Protocol("The port answers in HTTP. It is not the server's Bolt port, which is 7687 unless configured otherwise."),
            _ when answer >> 16 == 0 => throw NoCommonVersion(version.ToString()),
            _ => throw Neo4jException.Protocol($"The port answers with {answer:X8}, which is not Bolt."),
        };
    }

    /// <summary>Varint count, as many ranges in the layout of slots, varint capability bits.</summary>
    private static bool TryReadManifest(ref SequenceReader<byte> reader, out BoltVersion best)
    {
        best = default;
        if (!TryReadVarint(ref reader, out var count))
        {
            return false;
        }

        if (count > MostRanges)
        {
            throw Neo4jException.Protocol($"The server's manifest declares {count} ranges of versions; at most {MostRanges} are accepted.");
        }

        for (var i = 0UL; i < count; i++)
        {
            if (!reader.TryReadBigEndian(out int range))
            {
                return false;
            }

            best = Better(best, (uint)range);
        }

        return TryReadVarint(ref reader, out _);
    }

    /// <summary>The newest version of the range that is spoken here, if it is newer than the best so far.</summary>
    private static BoltVersion Better(BoltVersion best, uint range)
    {
        var (major, minor, below) = ((byte)range, (byte)(range >> 8), (byte)(range >> 16));
        var candidate = new BoltVersion(major, Math.Min(minor, BoltVersion.Newest.Minor));
        return candidate.IsSpoken && candidate.Minor >= minor - below && candidate.Minor > best.Minor ? candidate : best;
    }

    /// <summary>Seven bits per byte, the lowest first; a set top bit means that more follow.</summary>
    private static bool TryReadVarint(ref SequenceReader<byte> reader, out ulong value)
    {
        value = 0;
        for (var i = 0; i < LongestVarintBytes; i++)
        {
            if (!reader.TryRead(out var next))
            {
                return false;
            }

            value |= (ulong)(next & 0x7F) << (7 * i);
            if (next < 0x80)
            {
                return true;
            }
        }

        throw Neo4jException.Protocol($"The server's manifest holds a number of more than {LongestVarintBytes} bytes.");
    }

    private static Neo4jException NoCommonVersion(string answer) => Neo4jException.Protocol(
        $"The server does not speak Bolt {BoltVersion.Oldest} to {BoltVersion.Newest} (its answer was {answer}). Neo4j 5.26 or newer is needed.");
}
