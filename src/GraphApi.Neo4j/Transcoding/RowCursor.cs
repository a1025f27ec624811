using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Lists;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>Writes the cursor of a row from the section that holds its values.</summary>
internal static class RowCursor
{
    public static void Write(TranscodingScope scope, ref PackReader reader, ListArguments list)
    {
        var cursor = scope.Cursor;
        reader.ReadListHeader();
        cursor.Begin(list.IdentityFor(scope.Plan.Variables));
        cursor.Text(reader.ReadUtf8());
        if (list.HasRelationship)
        {
            cursor.Text(reader.ReadUtf8());
        }
        else
        {
            cursor.Null();
        }

        foreach (var term in list.Order)
        {
            WriteValue(cursor, ref reader, term.Value.Kind);
        }

        cursor.WriteTo(scope.Response);
    }

    private static void WriteValue(CursorWriter cursor, ref PackReader reader, PropertyKind kind)
    {
        if (reader.TryReadNull())
        {
            cursor.Null();
            return;
        }

        switch (reader.PeekType())
        {
            case PackType.Integer when kind == PropertyKind.Float:
                cursor.Double(reader.ReadInteger());
                break;
            case PackType.Integer:
                cursor.Int32(reader.ReadInt32());
                break;
            case PackType.Float:
                cursor.Double(reader.ReadFloat());
                break;
            case PackType.Boolean:
                cursor.Boolean(reader.ReadBoolean());
                break;
            default:
                cursor.Text(reader.ReadUtf8());
                break;
        }
    }
}
