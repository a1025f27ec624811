namespace GraphApi.Bolt.Messages;

/// <summary>What a server answers; each value is the tag of its message.</summary>
internal enum ResponseKind : byte
{
    Success = 0x70,
    Record = 0x71,
    Ignored = 0x7E,
    Failure = 0x7F,
}
