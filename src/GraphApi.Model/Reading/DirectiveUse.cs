using GraphApi.GraphQL.Language;

namespace GraphApi.Model.Reading;

/// <summary>A directive as a model file uses it, with its arguments checked.</summary>
internal sealed class DirectiveUse(DirectiveNode node)
{
    public DirectiveNode Node => node;

    /// <summary>The text of an argument; null where it is left out, empty or wrong.</summary>
    public string? Text(string argument) => Value(argument) switch
    {
        StringValueNode { Value: not "" } text => text.Value,
        EnumValueNode member => member.Value,
        _ => null,
    };

    /// <summary>True where the argument is given as true.</summary>
    public bool Flag(string argument) => Value(argument) is BooleanValueNode { Value: true };

    /// <summary>Where to point at for a mistake in an argument.</summary>
    public AstNode Where(string argument) => Value(argument) ?? (AstNode)node;

    private ValueNode? Value(string argument) => node.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value;
}
