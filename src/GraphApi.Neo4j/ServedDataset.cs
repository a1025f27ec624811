using System.Runtime.CompilerServices;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Plan;

namespace GraphApi.Neo4j;

/// <summary>The data set that is being served, and the statements that read it; another version or slot is another object.</summary>
internal sealed class ServedDataset
{
    private readonly ConditionalWeakTable<OperationPlan, PreparedPlan> _prepared = [];
    private readonly ConditionalWeakTable<OperationPlan, PreparedPlan>.CreateValueCallback _prepare;

    public ServedDataset(GraphModel model, GraphSlot slot, DatasetFacts facts)
    {
        Facts = facts;
        Mark = slot + facts.Version;
        var names = new GraphNames(model, slot);
        _prepare = plan => new PreparedPlan(new PlanStatements(plan, names), PreparedPlan.LayoutsOf(plan));
    }

    public DatasetFacts Facts { get; }

    /// <summary>Slot and version, as every statement returns them.</summary>
    public string Mark { get; }

    /// <summary>What is made of a plan once and kept as long as the plan is.</summary>
    public PreparedPlan Prepare(OperationPlan plan) => _prepared.GetValue(plan, _prepare);
}
