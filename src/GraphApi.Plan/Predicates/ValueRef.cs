using GraphApi.Model.Types;
using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Predicates;

/// <summary>A stored value, seen from the row that is filtered, sorted or written.</summary>
public abstract record ValueRef
{
    /// <summary>What the value is, which decides how it compares.</summary>
    public abstract PropertyKind Kind { get; }

    /// <summary>The same value without a time scope: cursors of one list fit it under any scope.</summary>
    public virtual ValueRef Unscoped => this;

    /// <summary>The id of the element.</summary>
    public sealed record Id : ValueRef
    {
        public override PropertyKind Kind => PropertyKind.String;

        public override string ToString() => "id";
    }

    /// <summary>A property by name. Where the element may be of several types, each has a property of that name and kind.</summary>
    public sealed record OfProperty(Property Property) : ValueRef
    {
        public override PropertyKind Kind => Property.Kind;

        public override string ToString() => Property.Name;
    }

    public sealed record Label : ValueRef
    {
        public override PropertyKind Kind => PropertyKind.String;

        public override string ToString() => "label";
    }

    /// <summary>A partial date: since when the element is known.</summary>
    /// <param name="KnownBy">The day of a scope, under which a later date is not there; null for what is stored.</param>
    public sealed record KnownSince(Operand? KnownBy) : ValueRef
    {
        public override ValueRef Unscoped => new KnownSince(KnownBy: null);

        public override PropertyKind Kind => PropertyKind.PartialDate;

        public override string ToString() => "knownSince" + (KnownBy is null ? "" : $" known by {KnownBy}");
    }

    /// <summary>A value of the element's corroboration.</summary>
    /// <param name="Value">Which.</param>
    /// <param name="KnownBy">The day of a scope, under which only the citations of sources of that time count; null for what is stored.</param>
    public sealed record OfCorroboration(CorroborationValue Value, Operand? KnownBy) : ValueRef
    {
        public override ValueRef Unscoped => new OfCorroboration(Value, KnownBy: null);

        public override PropertyKind Kind => Value switch
        {
            CorroborationValue.Publishers or CorroborationValue.Sources => PropertyKind.Int,
            CorroborationValue.Disputed => PropertyKind.Boolean,
            _ => PropertyKind.Enum,
        };

        public override string ToString() => "corroboration." + char.ToLowerInvariant(Value.ToString()[0]) + Value.ToString()[1..] + (KnownBy is null ? "" : $" known by {KnownBy}");
    }

    /// <summary>How well a row fits the text that it was found by; only the order of a search names it.</summary>
    public sealed record Score : ValueRef
    {
        public override PropertyKind Kind => PropertyKind.Float;

        public override string ToString() => "score";
    }

    /// <summary>A value of the element that a step leads to.</summary>
    public sealed record Through(Step Step, ValueRef Value) : ValueRef
    {
        public override ValueRef Unscoped => new Through(Step, Value.Unscoped);

        public override PropertyKind Kind => Value.Kind;

        public override string ToString() => $"{Step}.{Value}";
    }

    /// <summary>Inside a list quantifier: the item of the list.</summary>
    public sealed record Item(PropertyKind ItemKind) : ValueRef
    {
        public override PropertyKind Kind => ItemKind;

        public override string ToString() => "item";
    }
}
