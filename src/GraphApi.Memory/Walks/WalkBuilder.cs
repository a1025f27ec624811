using System.Collections.Immutable;
using GraphApi.Memory.Chains;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Memory.Walks;

/// <summary>Turns a plan's walks into operators.</summary>
internal sealed class WalkBuilder(GraphSnapshot snapshot, OperatorBuilder objects)
{
    private WalkIndex Index => snapshot.Walks;

    public FieldOperator Build(byte[] fragment, WalkNode walk) => walk switch
    {
        Paths paths => new PathsOperator(fragment, paths, new WalkStart(snapshot, paths), Index, BuildObject<PathPosition>(paths.Fields, AddPathValue)),
        Neighborhood neighborhood => new NeighborhoodOperator(
            fragment, neighborhood, new WalkStart(snapshot, neighborhood), Index, BuildObject<FoundNeighborhood>(neighborhood.Fields, AddNeighborhoodValue)),
        ResponsibilityChains chains => new ChainBuilder(snapshot, objects).Build(fragment, chains),
        _ => throw new InvalidOperationException($"The embedded backend cannot answer a {walk.GetType().Name}."),
    };

    public static FoundObject<TFound> BuildObject<TFound>(ImmutableArray<OutputField> fields, Action<FragmentBuilder<FoundOperator<TFound>>, OutputField> add)
    {
        var builder = new FragmentBuilder<FoundOperator<TFound>>();
        builder.Object(fields, field => add(builder, field));
        return new FoundObject<TFound>(builder.ToArray(), builder.TakeFragment());
    }

    private void AddPathValue(FragmentBuilder<FoundOperator<PathPosition>> builder, OutputField field)
    {
        switch (field)
        {
            case PathsField paths:
                AddList(builder, fragment => new EachPathOperator(fragment, BuildObject<PathPosition>(paths.Fields, AddPathValue)));
                break;
            case StepsField steps:
                AddList(builder, fragment => new EachStepOperator(fragment, BuildObject<PathPosition>(steps.Fields, AddPathValue)));
                break;
            case WalkElementsField { Elements: WalkElements.Nodes } nodes:
                AddList(builder, fragment => new PathNodesOperator(fragment, snapshot.Nodes, objects.BuildShape(nodes.Shape)));
                break;
            case StepElementField element:
                builder.Add(new StepElementOperator(builder.TakeFragment(), element.Element, snapshot.Nodes, Index.Relationships, objects.BuildShape(element.Shape)));
                break;
            case WeakestField weakest:
                builder.Add(new WeakestOperator(
                    builder.TakeFragment(), Index.Relationships, new StoredStrength(snapshot, weakest.KnownBy), objects.BuildRelationship(weakest.Fields)));
                break;
            case WalkValueField value:
                builder.Add(new PathValueOperator(builder.TakeFragment(), value.Value));
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of paths.");
        }
    }

    private void AddNeighborhoodValue(FragmentBuilder<FoundOperator<FoundNeighborhood>> builder, OutputField field)
    {
        switch (field)
        {
            case WalkElementsField elements:
                AddList(builder, fragment => new NeighborhoodElementsOperator(
                    fragment, elements.Elements, snapshot.Nodes, Index.Relationships, objects.BuildShape(elements.Shape)));
                break;
            case WalkValueField value:
                builder.Add(new NeighborhoodValueOperator(builder.TakeFragment(), value.Value));
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a neighborhood.");
        }
    }

    public static void AddList<TFound>(FragmentBuilder<FoundOperator<TFound>> builder, Func<byte[], FoundOperator<TFound>> build)
    {
        builder.Literal("["u8);
        builder.Add(build(builder.TakeFragment()));
        builder.Literal("]"u8);
    }
}
