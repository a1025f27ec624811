using GraphApi.Plan;
using GraphApi.Plan.Binding;

namespace GraphApi.Compiler.Operations;

/// <summary>An operation's plan for one structure of its variables, ready to be bound to requests.</summary>
public sealed record PlannedOperation(OperationPlan Plan, PlanBinder Binder);
