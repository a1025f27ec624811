namespace GraphApi.Bolt.Messages;

/// <summary>What a client asks for; each value is the tag of its message: https://neo4j.com/docs/bolt/current/bolt/message/</summary>
internal enum RequestKind : byte
{
    Hello = 0x01,
    Goodbye = 0x02,
    Reset = 0x0F,
    Run = 0x10,
    Begin = 0x11,
    Commit = 0x12,
    Discard = 0x2F,
    Pull = 0x3F,
    Route = 0x66,
    Logon = 0x6A,
}
