using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Introspection;

/// <summary>Answers <c>__schema</c>, <c>__type</c> and <c>__typename</c> at the root of a query, as JSON bytes.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Introspection</remarks>
public sealed partial class IntrospectionWriter
{
    private static readonly JsonWriterOptions s_writerOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Schema _schema;
    private readonly IntrospectionLimits _limits;
    private readonly Utf8JsonWriter _json;

    private IntrospectionWriter(Schema schema, IntrospectionLimits limits, Utf8JsonWriter json)
    {
        _schema = schema;
        _limits = limits;
        _json = json;
    }

    /// <summary>Writes the value of one root field; on an error, <paramref name="output"/> holds nothing of use.</summary>
    public static bool TryWrite(
        Schema schema,
        IntrospectionRequest request,
        IBufferWriter<byte> output,
        [NotNullWhen(false)] out GraphQLError? error) =>
        TryWrite(schema, request, output, IntrospectionLimits.Default, out error);

    /// <inheritdoc cref="TryWrite(Schema, IntrospectionRequest, IBufferWriter{byte}, out GraphQLError?)"/>
    public static bool TryWrite(
        Schema schema,
        IntrospectionRequest request,
        IBufferWriter<byte> output,
        IntrospectionLimits limits,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        var compiler = new IntrospectionCompiler(schema, request, limits);
        var field = compiler.Compile();
        error = compiler.Error;
        if (error is not null)
        {
            return false;
        }

        using var json = new Utf8JsonWriter(output, s_writerOptions);
        var writer = new IntrospectionWriter(schema, limits, json);
        writer.WriteRoot(field);
        if (writer.IsTooLarge)
        {
            error = new GraphQLError(
                $"The introspection has more than {limits.MaxBytes} bytes, which is the most that is allowed; select fewer levels.",
                ErrorCode.ResponseTooLarge,
                request.Fields[0].Location);
        }

        return error is null;
    }

    private bool IsTooLarge => _json.BytesCommitted + _json.BytesPending > _limits.MaxBytes;

    private void WriteRoot(IntrospectionField field)
    {
        switch (field.Name)
        {
            case "__schema":
                WriteSchema(field);
                break;
            case "__type":
                WriteType(field, _schema.Types.Find(field.Arguments.TypeName ?? ""));
                break;
            case "__typename":
                _json.WriteStringValue(_schema.QueryType.Name);
                break;
            default:
                throw new InvalidOperationException($"{field.Name} is not an introspection field.");
        }
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-The-__Schema-Type</remarks>
    private void WriteSchema(IntrospectionField parent)
    {
        _json.WriteStartObject();
        foreach (var field in parent.Selections)
        {
            _json.WritePropertyName(field.ResponseName);
            switch (field.Name)
            {
                case "__typename":
                    _json.WriteStringValue("__Schema");
                    break;
                case "description":
                    WriteText(_schema.Description);
                    break;
                case "types":
                    WriteList(field, _schema.Types, static (writer, field, type) => writer.WriteType(field, type));
                    break;
                case "queryType":
                    WriteType(field, _schema.QueryType);
                    break;
                case "mutationType":
                    WriteType(field, _schema.MutationType);
                    break;
                case "subscriptionType":
                    WriteType(field, _schema.SubscriptionType);
                    break;
                case "directives":
                    WriteList(field, _schema.Directives, static (writer, field, directive) => writer.WriteDirective(field, directive));
                    break;
                default:
                    throw Unknown("__Schema", field);
            }
        }

        _json.WriteEndObject();
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-The-__Directive-Type</remarks>
    private void WriteDirective(IntrospectionField parent, DirectiveDefinition directive)
    {
        _json.WriteStartObject();
        foreach (var field in parent.Selections)
        {
            _json.WritePropertyName(field.ResponseName);
            switch (field.Name)
            {
                case "__typename":
                    _json.WriteStringValue("__Directive");
                    break;
                case "name":
                    _json.WriteStringValue(directive.Name);
                    break;
                case "description":
                    WriteText(directive.Description);
                    break;
                case "isRepeatable":
                    _json.WriteBooleanValue(directive.IsRepeatable);
                    break;
                case "locations":
                    WriteList(field, directive.Locations, static (writer, _, location) =>
                        writer._json.WriteStringValue(DirectiveLocationNames.Of(location)));
                    break;
                case "args":
                    WriteInputValues(field, directive.Arguments);
                    break;
                default:
                    throw Unknown("__Directive", field);
            }
        }

        _json.WriteEndObject();
    }

    private void WriteList<T>(IntrospectionField field, IEnumerable<T> items, Action<IntrospectionWriter, IntrospectionField, T> write)
    {
        _json.WriteStartArray();
        foreach (var item in items)
        {
            // A response past its limit is thrown away: what is still missing need not be written.
            if (IsTooLarge)
            {
                break;
            }

            write(this, field, item);
        }

        _json.WriteEndArray();
    }

    private void WriteText(string? text)
    {
        if (text is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStringValue(text);
    }

    private static InvalidOperationException Unknown(string type, IntrospectionField field) =>
        new($"{type} has no field {field.Name}: introspection expects a validated operation.");
}
