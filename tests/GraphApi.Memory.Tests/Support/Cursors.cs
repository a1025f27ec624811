using System.Text;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Responses;

namespace GraphApi.Memory.Tests.Support;

/// <summary>Makes cursors in tests.</summary>
internal static class Cursors
{
    /// <param name="list">The list's coordinate.</param>
    /// <param name="order">The list's order.</param>
    /// <param name="id">The record's id.</param>
    /// <param name="relationship">The relationship's id.</param>
    /// <param name="values">One for each term of the order.</param>
    public static string Of(string list, OrderTerm[] order, string id, string? relationship, params object?[] values)
    {
        using var writer = new CursorWriter();
        writer.Begin(ListIdentity.Of(list, [.. order], sought: null));
        Write(writer, id);
        Write(writer, relationship);
        foreach (var value in values)
        {
            Write(writer, value);
        }

        using var response = new ResponseWriter(Ask.LimitBytes);
        writer.WriteTo(response);
        return Encoding.UTF8.GetString(response.Written.Span).Trim('"');
    }

    private static void Write(CursorWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Null();
                break;
            case string text:
                writer.Text(Encoding.UTF8.GetBytes(text));
                break;
            case int number:
                writer.Int32(number);
                break;
            case double number:
                writer.Double(number);
                break;
            case bool boolean:
                writer.Boolean(boolean);
                break;
            default:
                throw new ArgumentException($"{value} cannot stand in a cursor.");
        }
    }
}
