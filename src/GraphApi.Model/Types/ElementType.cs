using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>A type of node or relationship: one table of the data set.</summary>
public abstract class ElementType
{
    /// <summary>The GraphQL type name, such as Person or Position.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>What the model says of the type's field <c>id</c>.</summary>
    public required string IdDescription { get; init; }

    /// <summary>Position among all element types of the model, node types first.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Name of the table that holds the rows, without an extension.</summary>
    public required string Table { get; init; }

    /// <summary>Own properties in the order of the model file; id, ends and computed fields are not among them.</summary>
    public required ImmutableArray<Property> Properties { get; init; }

    /// <summary>The date at which an element of the type begins; null where the model names none.</summary>
    public Property? Begin => Properties.FirstOrDefault(property => property.IsBegin);

    /// <summary>The date at which an element of the type ends; null where the model names none.</summary>
    public Property? End => Properties.FirstOrDefault(property => property.IsEnd);

    /// <summary>The type's name in a sentence, such as "a Person".</summary>
    public string NameWithArticle => $"{("AEIOU".Contains(Name[0], StringComparison.Ordinal) ? "an" : "a")} {Name}";

    /// <summary>The type's name inside a sentence, such as "child group".</summary>
    public string NameInWords => string.Concat(Name.Select((letter, at) => !char.IsAsciiLetterUpper(letter) ? $"{letter}" : $"{(at == 0 ? "" : " ")}{char.ToLowerInvariant(letter)}"));

    public Property? FindProperty(string name) => Properties.FirstOrDefault(p => p.Name == name);

    public override string ToString() => Name;
}
