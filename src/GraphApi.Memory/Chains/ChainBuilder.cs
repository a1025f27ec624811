using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Walks;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Memory.Chains;

/// <summary>Turns a plan's responsibility chains into operators.</summary>
internal sealed class ChainBuilder(GraphSnapshot snapshot, OperatorBuilder objects)
{
    public ChainsOperator Build(byte[] fragment, ResponsibilityChains chains) =>
        new(fragment, snapshot, chains, WalkBuilder.BuildObject<ChainPosition>(chains.Fields, AddValue));

    private void AddValue(FragmentBuilder<FoundOperator<ChainPosition>> builder, OutputField field)
    {
        switch (field)
        {
            case ChainsField chains:
                WalkBuilder.AddList(builder, fragment => new EachChainOperator(fragment, WalkBuilder.BuildObject<ChainPosition>(chains.Fields, AddValue)));
                break;
            case StepsField links:
                WalkBuilder.AddList(builder, fragment => new EachLinkOperator(fragment, WalkBuilder.BuildObject<ChainPosition>(links.Fields, AddValue)));
                break;
            case WeakestStepField link:
                builder.Add(new WeakestLinkOperator(builder.TakeFragment(), WalkBuilder.BuildObject<ChainPosition>(link.Fields, AddValue)));
                break;
            case ChainEndField end:
                AddElement(builder, position => position.EndId(end.IsOfficial), objects.BuildShape(end.Shape));
                break;
            case StepElementField element:
                AddElement(builder, position => position.IdOf(element.Element), objects.BuildShape(element.Shape));
                break;
            case WeakestField weakest:
                AddElement(builder, position => position.Chain.WeakestLink.Id, objects.BuildRelationship(weakest.Fields));
                break;
            case WalkValueField value:
                builder.Add(new ChainValueOperator(builder.TakeFragment(), value.Value));
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of chains.");
        }
    }

    private void AddElement(FragmentBuilder<FoundOperator<ChainPosition>> builder, Func<ChainPosition, ReadOnlyMemory<byte>> idOf, ShapeOperator shape) =>
        builder.Add(new ChainElementOperator(builder.TakeFragment(), snapshot.Dataset.Ids, idOf, shape));
}
