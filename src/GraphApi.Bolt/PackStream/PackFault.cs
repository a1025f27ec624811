using System.Diagnostics.CodeAnalysis;

namespace GraphApi.Bolt.PackStream;

/// <summary>The ways in which PackStream bytes can be wrong.</summary>
internal static class PackFault
{
    [DoesNotReturn]
    public static void UnexpectedEnd(int position) =>
        throw Neo4jException.Protocol($"PackStream: the message ends inside the value at byte {position}.");

    [DoesNotReturn]
    public static void UnknownMarker(byte marker, int position) =>
        throw Neo4jException.Protocol($"PackStream: byte {position} is {marker:X2}, which is no marker.");

    [DoesNotReturn]
    public static void WrongType(PackType expected, byte marker, int position) =>
        throw Neo4jException.Protocol($"PackStream: a value of type {expected} is due at byte {position}, but its marker is {marker:X2}.");

    [DoesNotReturn]
    public static void OversizedBy(uint declared, int rest, int position) =>
        throw Neo4jException.Protocol($"PackStream: the value at byte {position} declares a size of {declared}; the rest of the message ({rest} bytes) cannot hold it.");

    [DoesNotReturn]
    public static void InvalidUtf8(int position) =>
        throw Neo4jException.Protocol($"PackStream: the string at byte {position} is not valid UTF-8.");

    [DoesNotReturn]
    public static void TooDeep(int position) =>
        throw Neo4jException.Protocol($"PackStream: the value at byte {position} is nested deeper than {PackReader.DeepestNesting} levels.");

    [DoesNotReturn]
    public static void Trailing(int count, int position) =>
        throw Neo4jException.Protocol($"PackStream: {count} bytes are left over at byte {position}.");

    [DoesNotReturn]
    public static void OutOfRange(string what, long value, int position) =>
        throw Neo4jException.Protocol($"PackStream: {value} at byte {position} is outside the range of {what}.");

    [DoesNotReturn]
    public static void WrongStructure(byte expectedTag, int expectedFields, StructureHeader found, int position) =>
        throw Neo4jException.Protocol($"PackStream: a structure {expectedTag:X2} of {expectedFields} fields is due at byte {position}, "
            + $"but it is {found.Tag:X2} with {found.FieldCount} fields.");
}
