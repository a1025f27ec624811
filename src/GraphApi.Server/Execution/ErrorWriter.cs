using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Responses;

namespace GraphApi.Server.Execution;

/// <summary>Writes a response that has errors and no data.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
public static class ErrorWriter
{
    public static void Write(ImmutableArray<GraphQLError> errors, ResponseWriter output)
    {
        output.Write("{\"errors\":["u8);
        for (var i = 0; i < errors.Length; i++)
        {
            output.Write(i > 0 ? ","u8 : default);
            WriteError(errors[i], output);
        }

        output.Write("]}"u8);
    }

    private static void WriteError(GraphQLError error, ResponseWriter output)
    {
        output.Write("{\"message\":"u8);
        WriteText(error.Message, output);
        if (!error.Locations.IsEmpty)
        {
            WriteLocations(error.Locations, output);
        }

        if (!error.Path.IsEmpty)
        {
            WritePath(error.Path, output);
        }

        output.Write(",\"extensions\":{\"code\":"u8);
        WriteText(error.Code.Name, output);
        foreach (var (key, value) in error.Extensions)
        {
            output.WriteByte((byte)',');
            WriteText(key, output);
            output.WriteByte((byte)':');
            WriteValue(value, output);
        }

        output.Write("}}"u8);
    }

    private static void WriteLocations(ImmutableArray<Location> locations, ResponseWriter output)
    {
        for (var i = 0; i < locations.Length; i++)
        {
            output.Write(i > 0 ? ",{\"line\":"u8 : ",\"locations\":[{\"line\":"u8);
            output.WriteInt32(locations[i].Line);
            output.Write(",\"column\":"u8);
            output.WriteInt32(locations[i].Column);
            output.WriteByte((byte)'}');
        }

        output.WriteByte((byte)']');
    }

    private static void WritePath(ImmutableArray<PathSegment> path, ResponseWriter output)
    {
        for (var i = 0; i < path.Length; i++)
        {
            output.Write(i > 0 ? ","u8 : ",\"path\":["u8);
            if (path[i].Name is { } name)
            {
                WriteText(name, output);
            }
            else
            {
                output.WriteInt32(path[i].Index);
            }
        }

        output.WriteByte((byte)']');
    }

    private static void WriteValue(Value value, ResponseWriter output)
    {
        switch (value)
        {
            case NullValue:
                output.WriteNull();
                break;
            case BooleanValue boolean:
                output.WriteBoolean(boolean.Value);
                break;
            case IntValue number:
                output.WriteInt32(number.Value);
                break;
            case FloatValue number:
                output.WriteDouble(number.Value);
                break;
            case StringValue text:
                WriteText(text.Value, output);
                break;
            default:
                WriteText(ValuePrinter.Print(value), output);
                break;
        }
    }

    private static void WriteText(string text, ResponseWriter output)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.WriteText(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
