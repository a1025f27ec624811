using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>ROUTE, B3 66 {routing} [bookmarks] {db}: asks which members read and write a database; without a name, the user's home database.</summary>
internal readonly struct RouteMessage(RoutingContext routing, IReadOnlyCollection<string> bookmarks, string? database) : IRequest
{
    public static RequestKind Kind => RequestKind.Route;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 3);
        routing.Write(writer);
        writer.WriteListHeader(bookmarks.Count);
        foreach (var bookmark in bookmarks)
        {
            writer.WriteString(bookmark);
        }

        if (database is null)
        {
            writer.WriteMapHeader(0);
            return;
        }

        writer.WriteMapHeader(1);
        writer.WriteUtf8("db"u8);
        writer.WriteString(database);
    }
}
