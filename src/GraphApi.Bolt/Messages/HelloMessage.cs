using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>HELLO, B1 01 {user_agent, bolt_agent, routing}: who the client is, and whether it asks for routing tables.</summary>
internal readonly struct HelloMessage(string userAgent, RoutingContext? routing) : IRequest
{
    public static RequestKind Kind => RequestKind.Hello;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 1);
        writer.WriteMapHeader(routing is null ? 2 : 3);
        writer.WriteUtf8("user_agent"u8);
        writer.WriteString(userAgent);
        writer.WriteUtf8("bolt_agent"u8);
        writer.WriteMapHeader(1);
        writer.WriteUtf8("product"u8);
        writer.WriteString(userAgent);
        if (routing is not null)
        {
            writer.WriteUtf8("routing"u8);
            routing.Write(writer);
        }
    }
}
