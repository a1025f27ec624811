using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt.Connections;

/// <summary>A message of the server together with the request that it answers. <see cref="Field"/> is valid until the next message is received.</summary>
internal readonly record struct Response(ResponseKind Kind, RequestKind Request, ReadOnlyMemory<byte> Field, Neo4jException? Error);
