using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads the rule by which the labels of a node type's records are made.</summary>
internal sealed class LabelRuleReader
{
    private readonly IssueList _issues;
    private readonly DeclaredNodeType _node;
    private readonly string _text;
    private int _position;
    private bool _hasIssue;

    private LabelRuleReader(IssueList issues, DeclaredNodeType node, string text)
    {
        _issues = issues;
        _node = node;
        _text = text;
    }

    /// <summary>The rule; null for a type that has none.</summary>
    public static LabelRule? Read(DeclaredNodeType node, IssueList issues) =>
        node.Type.IsRecord && node.Node.Text("text") is { } text ? new LabelRuleReader(issues, node, text).ReadRule() : null;

    private LabelRule ReadRule()
    {
        var parts = ReadParts(depth: 0);
        if (!_hasIssue && parts.All(part => part is LabelPart.Optional))
        {
            Report("leaves a label empty where nothing is recorded; put at least one text or required property outside [ ]");
        }

        return new LabelRule(_text, parts);
    }

    private ImmutableArray<LabelPart> ReadParts(int depth)
    {
        var parts = ImmutableArray.CreateBuilder<LabelPart>();
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case '{':
                    AddValue(parts, isOptional: depth > 0);
                    break;
                case '[':
                    _position++;
                    parts.Add(ReadOptional(depth + 1));
                    break;
                case ']' when depth > 0:
                    return parts.DrainToImmutable();
                case ']' or '}':
                    Report($"has a \"{_text[_position]}\" that closes nothing at character {_position + 1}");
                    _position++;
                    break;
                default:
                    parts.Add(ReadLiteral());
                    break;
            }
        }

        if (depth > 0)
        {
            Report("has a \"[\" that is never closed");
        }

        return parts.DrainToImmutable();
    }

    private LabelPart.Literal ReadLiteral()
    {
        var rest = _text.AsSpan(_position);
        var length = rest.IndexOfAny("{}[]");
        var literal = length < 0 ? rest : rest[..length];
        _position += literal.Length;
        return new LabelPart.Literal(literal.ToString());
    }

    private LabelPart.Optional ReadOptional(int depth)
    {
        var start = _position;
        var parts = ReadParts(depth);
        if (!_hasIssue && !parts.Any(part => part is LabelPart.Value))
        {
            Report($"has no property of its own in \"[{_text[start.._position]}]\", so that nothing says when to leave it out");
        }

        _position++;
        return new LabelPart.Optional(parts);
    }

    private void AddValue(ImmutableArray<LabelPart>.Builder parts, bool isOptional)
    {
        var end = _text.IndexOf('}', _position);
        if (end < 0)
        {
            Report("has a \"{\" that is never closed");
            _position = _text.Length;
            return;
        }

        var path = _text[(_position + 1)..end];
        _position = end + 1;
        if (Resolve(path) is not { } value)
        {
            return;
        }

        if (value.Property.IsList)
        {
            Report($"cannot show \"{path}\", which is a list");
        }
        else if (value.Property.IsNullable && !isOptional)
        {
            Report($"needs [ ] around \"{{{path}}}\" and what should go with it, because it may not be recorded");
        }

        parts.Add(value);
    }

    private LabelPart.Value? Resolve(string path)
    {
        var names = path.Split('.');
        if (names.Length > 2)
        {
            Report($"cannot show \"{path}\": a path is a property, or a single relationship field and a property");
            return null;
        }

        RelationshipField? through = null;
        if (names.Length == 2)
        {
            through = _node.Type.RelationshipFields.FirstOrDefault(field => field.IsSingle && field.Name == names[0]);
            if (through is null)
            {
                var singles = _node.Type.RelationshipFields.Where(field => field.IsSingle).Select(field => field.Name);
                Report($"cannot show \"{path}\": \"{_node.Type.Name}\" has no single relationship field \"{names[0]}\"", Suggestions.DidYouMean(names[0], singles));
                return null;
            }

            if (through.Far.Types.IsEmpty)
            {
                _hasIssue = true;
                return null;
            }
        }

        var type = through?.Far.Types[0] ?? _node.Type;
        if (type.FindProperty(names[^1]) is not { } property)
        {
            Report($"cannot show \"{path}\": \"{type.Name}\" has no property \"{names[^1]}\"", Suggestions.DidYouMean(names[^1], type.Properties.Select(p => p.Name)));
            return null;
        }

        return new LabelPart.Value(through, property);
    }

    private void Report(string what, string suggestion = "")
    {
        _hasIssue = true;
        _issues.Add(_node.Node.Where("text"), $"The label rule \"{_text}\" {what}.{suggestion}");
    }
}
