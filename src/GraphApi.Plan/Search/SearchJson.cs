using System.Collections.Immutable;
using System.Text;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Search;

/// <summary>Writes what is said of a hit itself, which no backend has to be asked for.</summary>
public static class SearchJson
{
    public static void WriteMatches(ResponseWriter response, ImmutableArray<SearchMatch> matches, ImmutableArray<OutputField> fields)
    {
        response.WriteByte((byte)'[');
        for (var index = 0; index < matches.Length; index++)
        {
            response.Write(index > 0 ? ",{"u8 : "{"u8);
            WriteMatch(response, matches[index], fields);
            response.WriteByte((byte)'}');
        }

        response.WriteByte((byte)']');
    }

    public static void WriteCursor(ResponseWriter response, CursorWriter cursor, ListIdentity identity, SearchHit hit)
    {
        cursor.Begin(identity);
        cursor.Text(hit.Id);
        cursor.Null();
        cursor.Double(hit.Score);
        cursor.WriteTo(response);
    }

    private static void WriteMatch(ResponseWriter response, SearchMatch match, ImmutableArray<OutputField> fields)
    {
        for (var index = 0; index < fields.Length; index++)
        {
            response.Write(index > 0 ? ","u8 : []);
            response.Write(fields[index].Key.Json);
            switch (fields[index])
            {
                case ConstantField constant:
                    response.Write(constant.Json);
                    break;
                case MatchField field:
                    response.WriteText(Encoding.UTF8.GetBytes(field.IsValue ? match.Value : match.Property.Name));
                    break;
                default:
                    throw new InvalidOperationException($"The plan has a {fields[index].GetType().Name} for \"{fields[index].Key.Name}\" of a match.");
            }
        }
    }
}
