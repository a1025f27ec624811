using System.Text;

namespace GraphApi.GraphQL.Tests.Validation.Fuzzing;

/// <summary>Writes random documents that nearly fit the kitchen schema, out of few names, so that rules meet both what they allow and what they forbid.</summary>
internal sealed class RandomDocument
{
    private const int MaxDepth = 4;

    private static readonly string[] s_types = ["Query", "Box", "Ball", "Shape", "Any", "Deep", "Int", "Nope"];
    private static readonly string[] s_fields =
        ["box", "boxes", "shape", "int", "float", "string", "color", "ints", "deep", "other", "any", "id", "self", "width", "size", "inner", "label", "lid", "parts", "leaf", "__typename", "nope"];

    private static readonly string[] s_objects = ["box", "boxes", "shape", "deep", "other", "any", "self", "inner", "parts"];
    private static readonly string[] s_values =
        ["1", "-2.5", "\"a\"", "true", "null", "RED", "BLUE", "[1, 2]", "[]", "{}", "{ id: 1 }", "{ id: 1, id: 2 }", "{ color: GREEN, near: { id: $v0 } }", "$v0", "$v1", "[$v2]"];

    private static readonly string[] s_variableTypes = ["Int", "Int!", "[Int!]", "String", "ShapeInput", "Box", "Nope"];
    private static readonly string[] s_arguments = ["value", "values", "like", "limits", "unit", "nope"];
    private static readonly string[] s_directives =
        ["@skip(if: true)", "@include(if: $v0)", "@onField", "@onQuery", "@needs(count: 1)", "@tag(name: \"x\")", "@nope", "@defer"];

    private readonly Random _random;
    private readonly bool _cyclesAllowed;
    private readonly int _rarity;
    private readonly StringBuilder _text = new();
    private readonly int _fragments;

    private RandomDocument(Random random, bool cyclesAllowed)
    {
        _random = random;
        _cyclesAllowed = cyclesAllowed;
        _rarity = random.Next(3, 40);
        _fragments = random.Next(5);
    }

    public static string Write(Random random, bool cyclesAllowed)
    {
        var document = new RandomDocument(random, cyclesAllowed);
        document.WriteDefinitions();
        return document._text.ToString();
    }

    private void WriteDefinitions()
    {
        var operations = _random.Next(1, 3);
        for (var i = 0; i < operations; i++)
        {
            WriteOperation();
        }

        for (var i = 0; i < _fragments; i++)
        {
            _text.Append($"fragment f{i} on {Pick(s_types)} ");
            WriteDirective();
            WriteSelectionSet(1, i + 1);
        }
    }

    private void WriteOperation()
    {
        if (_random.Next(3) > 0)
        {
            _text.Append(Pick(["query ", "query q ", "query r ", "mutation "]));
            var variables = _random.Next(3);
            for (var i = 0; i < variables; i++)
            {
                _text.Append(i == 0 ? "(" : ", ").Append($"$v{_random.Next(3)}: {Pick(s_variableTypes)}");
                _text.Append(_random.Next(3) == 0 ? $" = {Pick(s_values).Replace('$', 'x')}" : "");
            }

            _text.Append(variables > 0 ? ") " : "");
            WriteDirective();
        }

        WriteSelectionSet(0, 0);
    }

    private void WriteSelectionSet(int depth, int firstFragment)
    {
        _text.Append("{ ");
        var count = _random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            WriteSelection(depth, firstFragment);
        }

        _text.Append("} ");
    }

    private void WriteSelection(int depth, int firstFragment)
    {
        var kind = _random.Next(10);
        var fragment = _cyclesAllowed ? _random.Next(5) : _random.Next(firstFragment, firstFragment + 3);
        if (kind == 0 && (_cyclesAllowed || fragment < _fragments))
        {
            _text.Append($"...f{fragment} ");
            WriteDirective();
        }
        else if (kind <= 2 && depth < MaxDepth)
        {
            _text.Append(_random.Next(4) == 0 ? "... " : $"... on {Pick(s_types)} ");
            WriteDirective();
            WriteSelectionSet(depth + 1, firstFragment);
        }
        else
        {
            WriteField(depth, firstFragment);
        }
    }

    private void WriteField(int depth, int firstFragment)
    {
        var hasSelection = depth < MaxDepth && _random.Next(2) == 0;
        _text.Append(_random.Next(_rarity) == 0 ? $"{Pick(["a", "b", "id"])}: " : "");
        _text.Append(hasSelection && _random.Next(10) > 0 ? Pick(s_objects) : Pick(s_fields));
        if (_random.Next(_rarity) == 0)
        {
            _text.Append($"({Pick(s_arguments)}: {Pick(s_values)}{(_random.Next(5) == 0 ? $", {Pick(s_arguments)}: {Pick(s_values)}" : "")})");
        }

        _text.Append(' ');
        WriteDirective();
        if (hasSelection)
        {
            WriteSelectionSet(depth + 1, firstFragment);
        }
    }

    private void WriteDirective()
    {
        if (_random.Next(12) == 0)
        {
            _text.Append(Pick(s_directives)).Append(' ');
        }
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
